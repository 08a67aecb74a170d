INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/install/', 'install', 200, 900, 'text/html', 'nstall', 0);
