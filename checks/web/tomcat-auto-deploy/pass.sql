INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'Host', 'localhost', 'autoDeploy', 'false', '/etc/tomcat10/server.xml', 20);
