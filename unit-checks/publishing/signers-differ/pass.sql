INSERT INTO publications (id, title, published_at, author, department_head, administrator, office_head) VALUES ('a', 't', '2025-12-01 10:00', '孙', '李', '陈', '周');
