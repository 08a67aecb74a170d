-- id: package-talk-server-absent
-- title: The talk server is not installed
-- title[zh_CN]: 未安装 talk 服务端
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_talk-server_removed
-- why: Strangers write onto the screens of users, in clear and under any name.
-- why[zh_CN]: 陌生人可用任意名义向用户屏幕写入内容，且全程明文。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('talk-server', 'talkd', 'inetutils-talkd')
  AND status <> 'config-files';
