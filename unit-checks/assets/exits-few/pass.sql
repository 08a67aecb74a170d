INSERT INTO exits (name, operator, area) VALUES ('电信', 'telecom', '本部'), ('移动', 'mobile', '本部'), ('联通', 'unicom', '分院');
