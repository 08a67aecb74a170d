INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'user', 'tomcat', 'password', 'default', '/etc/tomcat10/tomcat-users.xml', 20);
