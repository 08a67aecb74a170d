INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/info.php', 'phpinfo', 200, 900, 'text/html', 'phpinfo()', 0);
