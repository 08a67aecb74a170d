INSERT INTO suppliers (id, name, class, division) VALUES ('甲', '甲', 'maintenance', '前端医院、后端厂家');
