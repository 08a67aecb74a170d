INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'init-param', 'default', 'listings', 'true', '/etc/tomcat10/web.xml', 20);
