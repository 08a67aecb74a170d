INSERT INTO web_pages (url, status, is_html) VALUES ('https://a.cn/', 200, 1);
