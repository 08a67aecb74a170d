-- id: tomcat-examples
-- title: Tomcat's examples and documentation are not installed
-- title[zh_CN]: 未部署 Tomcat 的示例和文档应用
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: instance name
-- why: The examples show session contents and run as they please; holes in them are published
--     again and again.
-- why[zh_CN]: 示例应用会显示会话内容并可任意运行，其漏洞屡被公布。
-- fix: Remove {path} and restart Tomcat.
-- fix[zh_CN]: 删除 {path}，然后重启 Tomcat。
SELECT instance, name, value AS path FROM tomcat_config
WHERE element = 'webapp' AND name IN ('examples', 'docs', 'tomcat-docs', 'sample');
