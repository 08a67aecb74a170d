-- id: tomcat-manager
-- title: The manager of Tomcat answers named addresses only
-- title[zh_CN]: Tomcat 管理应用仅允许指定地址访问
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RB121
-- key: instance name
-- why: The manager installs programs; open to the network it is the shortest way into the
--     server.
-- why[zh_CN]: 管理应用可以部署程序，对网络开放就是进入服务器的最短路径。
-- fix: Remove the application {name} ({path}), or set a RemoteAddrValve with the administrators'
--     addresses in its context.xml, and restart Tomcat.
-- fix[zh_CN]: 删除应用 {name}（{path}），或在其 context.xml 中用 RemoteAddrValve 限定管理员地址，然后重启 Tomcat。
SELECT w.instance, w.name, w.value AS path FROM tomcat_config w
WHERE w.element = 'webapp' AND w.name IN ('manager', 'host-manager')
  AND NOT EXISTS (SELECT 1 FROM tomcat_config v
                  WHERE v.instance = w.instance AND v.element = 'Valve' AND v.attribute = 'allow'
                    AND v.value NOT IN ('.*', '^.*$', '0.0.0.0/0')
                    AND (v.path LIKE '%/' || w.name || '/META-INF/context.xml'
                         OR v.path LIKE '%/localhost/' || w.name || '.xml'
                         OR v.path LIKE '%/server.xml'));
