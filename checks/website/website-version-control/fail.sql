INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/.git/HEAD', 'version_control', 200, 900, 'text/html', '^ref: refs/', 0);
