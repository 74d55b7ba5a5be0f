"""Opinion: classifiers, their reasons, and the process they live in. The only room with numpy,
onnxruntime, tokenizers, torch and detoxify."""
