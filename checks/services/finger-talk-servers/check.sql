-- id: finger-talk-servers
-- title: No server for finger, talk or rwho is installed
-- title[zh_CN]: 未安装 finger、talk、rwho 服务端
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- why: They tell everybody in the network which accounts there are and who is working, which is the
--     list that password guessing starts from.
-- why[zh_CN]: 它们会告诉网络中任何人本机有哪些账户、谁在登录，而这正是猜测口令所需的名单。
-- fix: Remove it: apt-get purge {name} (RHEL family: dnf remove {name}).
-- fix[zh_CN]: 卸载：apt-get purge {name}（RHEL 系：dnf remove {name}）。
SELECT name, version, path FROM packages
WHERE status <> 'config-files'
  AND name IN ('fingerd', 'cfingerd', 'efingerd', 'xfingerd', 'finger-server', 'talkd',
               'inetutils-talkd', 'talk-server', 'rwhod', 'rusersd', 'rusers-server', 'rstatd');
