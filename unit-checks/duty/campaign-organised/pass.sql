INSERT INTO campaigns (id, name, class, starts_on, notice, plan, leader, team, scope) VALUES ('自查', '自查', 'self_inspection', '2025-09-10', '通知', '方案', '李', '陈;吴', '全院');
INSERT INTO campaigns (id, name, class, starts_on) VALUES ('旧', '旧', 'self_inspection', '2023-09-10');
