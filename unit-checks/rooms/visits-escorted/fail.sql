INSERT INTO visits (id, visitor, came_at, area, escort, approved_by, is_identity_checked) VALUES ('a', '张三', '2025-12-01 09:00', '机房', '陈工', '李', 1);
