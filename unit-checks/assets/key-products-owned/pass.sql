INSERT INTO assets (number, name, class) VALUES ('1', 'a', 'firewall'), ('2', 'b', 'ids'), ('3', 'c', 'antivirus'), ('4', 'd', 'log_audit'), ('5', 'e', 'bastion');
