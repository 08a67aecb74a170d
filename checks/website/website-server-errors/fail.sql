INSERT INTO web_pages (url, status) VALUES ('https://a.cn/', 500);
