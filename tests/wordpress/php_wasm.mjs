// Runs PHP scripts in one WebAssembly PHP, each as a request of its own, and prints what they say.
// Arguments: the folders of the PHP's package and of the package that drives it. The input is
// {"files": {path: text}, "scripts": [...]}; the files are the only ones those scripts can see.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [, , versionFolder, universalFolder] = process.argv;
const { PHP, loadPHPRuntime } = await import(join(universalFolder, 'index.js'));
const { getPHPLoaderModule } = await import(join(versionFolder, 'index.js'));
const given = JSON.parse(readFileSync(0, 'utf-8'));

const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), {}));
for (const [path, text] of Object.entries(given.files)) {
	php.mkdir(dirname(path));
	php.writeFile(path, text);
}
const answers = [];
for (const code of given.scripts) {
	try {
		answers.push((await php.run({ code })).text);
	} catch (error) {
		// So it ends where PHP ended with an error of its own; what PHP said comes along.
		answers.push(error.response ? error.response.text : String(error));
	}
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
