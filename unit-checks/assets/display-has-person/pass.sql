INSERT INTO assets (id, name, class, responsible, place) VALUES ('L1', '大屏', 'display', '孙', '门口');
