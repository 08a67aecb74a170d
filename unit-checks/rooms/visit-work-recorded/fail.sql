INSERT INTO visits (id, visitor, came_at, purpose) VALUES ('a', '张三', '2025-12-01 09:00', 'maintenance');
