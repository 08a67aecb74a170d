INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'user', 'li', 'password', 'set', '/etc/tomcat10/tomcat-users.xml', 20);
INSERT INTO files (path, mode, user, is_world_readable) VALUES ('/etc/tomcat10/tomcat-users.xml', '0644', 'root', 1);
