INSERT INTO visits (id, visitor, came_at, purpose, "work") VALUES ('a', '张三', '2025-12-01 09:00', 'maintenance', '更换硬盘'), ('b', '李四', '2025-12-01 09:00', 'visit', NULL);
