INSERT INTO systems (id, name, class) VALUES ('公众号', '公众号', 'account');
