INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'https://b.com/a.js', 'script', 'b.com', 1, 1, 0, 0, NULL, 'x', 0, 1, NULL),
  ('https://a.cn/', 'http://b.com/', 'link', 'b.com', 1, 0, 0, 0, NULL, 'x', 0, 1, NULL);
INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, has_integrity, pages) VALUES
  ('https://a.cn/', 'http://b.com/b.png', 'image', 'b.com', 1, 0, 1, 0, 0, 1);
INSERT INTO web_headers (url, status, pages, is_html, name, value) VALUES ('https://a.cn/', 200, 9, 1, 'content-security-policy', 'upgrade-insecure-requests');
