INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'webapp', 'examples', 'path', '/opt/tomcat/webapps/examples', '/etc/tomcat10/x', 20);
