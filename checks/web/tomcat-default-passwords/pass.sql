INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'user', 'tomcat', 'password', 'set', '/etc/tomcat10/tomcat-users.xml', 20),
  ('/etc/tomcat10', 1, 'user', 'tomcat', 'roles', 'default', '/etc/tomcat10/tomcat-users.xml', 21);
