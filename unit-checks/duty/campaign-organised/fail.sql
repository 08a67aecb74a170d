INSERT INTO campaigns (id, name, class, starts_on, notice, plan, leader, scope) VALUES ('自查', '自查', 'self_inspection', '2025-09-10', '通知', '方案', '李', '全院');
