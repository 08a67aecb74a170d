INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value) VALUES ('rule', '/usr/sbin/auditctl', 'p+i+n+u+g+s+b+acl+xattrs+sha512'), ('rule', '/usr/sbin/auditd', 'p+i');
