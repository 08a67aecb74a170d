INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/index.php.bak', 'backup', 200, 900, 'text/html', 'copy of https://a.cn/index.php', 0);
