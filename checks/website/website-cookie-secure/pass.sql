INSERT INTO web_cookies (name, path, url, is_https, is_secure, is_http_only, same_site, is_session_like, is_lasting, bytes) VALUES
  ('PHPSESSID', '/', 'https://a.cn/', 1, 1, 1, 'Lax', 1, 0, 32), ('sid', '/', 'http://a.cn/', 0, 0, 1, NULL, 1, 0, 2),
  ('lang', '/', 'https://a.cn/', 1, 0, 0, NULL, 0, 1, 2);
