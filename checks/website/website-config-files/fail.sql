INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/.env', 'config', 200, 900, 'text/html', 'DB_PASSWORD=', 0);
