-- id: tomcat-auto-deploy
-- title: Tomcat does not run every file that appears
-- title[zh_CN]: Tomcat 不自动部署新出现的文件
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: instance name
-- why: Whoever can write one file into webapps has his program running seconds later.
-- why[zh_CN]: 能向 webapps 写入文件的人，几秒钟后其程序就会运行。
-- fix: Set autoDeploy="false" of Host {name} in {path}:{line} and restart Tomcat.
-- fix[zh_CN]: 将 {path}:{line} 中 Host {name} 的 autoDeploy 设为 "false"，然后重启 Tomcat。
SELECT instance, name, value, path, line FROM tomcat_config
WHERE element = 'Host' AND attribute = 'autoDeploy' AND lower(value) = 'true';
