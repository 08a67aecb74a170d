-- id: package-talk-absent
-- title: The program talk is not installed
-- title[zh_CN]: 未安装 talk 聊天程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_talk_removed
-- why: It sends conversations in clear, and needs a server that has had holes.
-- why[zh_CN]: 它以明文传输对话，且依赖有过漏洞的服务。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('talk', 'inetutils-talk')
  AND status <> 'config-files';
