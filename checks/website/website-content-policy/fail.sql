INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/', 200, 9, 1, 'content-security-policy', 'default-src ''self'''),
  ('https://a.cn/b', 200, 2, 1, 'content-type', 'text/html'),
  ('https://a.cn/b', 200, 2, 1, 'content-security-policy-report-only', 'default-src ''self''');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/c', 200, 2, 1, 'content-security-policy', 'upgrade-insecure-requests');
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES
  ('https://a.cn/d', 200, 2, 1, 'content-security-policy', 'default-src * ''unsafe-inline'''),
  ('https://a.cn/e', 200, 2, 1, 'content-security-policy', 'default-src ''self''; script-src ''self'' ''unsafe-inline''');
