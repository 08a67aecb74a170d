INSERT INTO publications (id, title, class, published_at, leader) VALUES ('a', '公告', 'important', '2025-12-01 10:00', '王院长');
