INSERT INTO software (name, class, verdict) VALUES ('HIS 客户端', 'business', 'approved'), ('wps-office', 'office', 'approved'), ('盗版杀毒', 'antivirus', 'forbidden');
