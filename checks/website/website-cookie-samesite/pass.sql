INSERT INTO web_cookies (name, path, url, is_https, is_secure, is_http_only, same_site, is_session_like, is_lasting, bytes) VALUES
  ('PHPSESSID', '/', 'https://a.cn/', 1, 1, 1, 'strict', 1, 0, 32), ('lang', '/', 'https://a.cn/', 1, 0, 0, NULL, 0, 1, 2);
