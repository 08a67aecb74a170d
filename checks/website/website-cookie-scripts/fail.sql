INSERT INTO web_cookies (name, path, url, is_https, is_secure, is_http_only, same_site, is_session_like, is_lasting, bytes) VALUES
  ('JSESSIONID', '/', 'https://a.cn/', 1, 1, 0, NULL, 1, 0, 32);
