INSERT INTO systems (id, name, class, vendor, maintainer) VALUES ('HIS', 'HIS', 'business', '甲公司', '甲公司');
