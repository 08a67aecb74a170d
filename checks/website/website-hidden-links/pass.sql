INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'https://b.com/', 'link', 'b.com', 1, 1, 0, 0, NULL, 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://a.cn/menu', 'link', 'a.cn', 0, 1, 0, 1, 'display', 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://beian.miit.gov.cn/', 'link', 'beian.miit.gov.cn', 1, 1, 0, 1, 'display', 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://b.com/ns', 'link', 'b.com', 1, 1, 0, 1, 'noscript', 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://b.com/t', 'link', 'b.com', 1, 1, 0, 1, 'template', 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://service.weibo.com/share', 'link', 'service.weibo.com', 1, 1, 0, 1, 'display', 'x', 0, 1, NULL);
