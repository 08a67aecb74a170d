INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'webapp', 'manager', 'path', '/opt/tomcat/webapps/manager', '/etc/tomcat10/x', 20);
