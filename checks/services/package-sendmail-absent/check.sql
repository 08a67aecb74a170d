-- id: package-sendmail-absent
-- title: The mail server Sendmail is not installed
-- title[zh_CN]: 未安装邮件服务端 Sendmail
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_sendmail_removed
-- why: It runs with root's rights and has a long history of holes; smaller mail programs do the
--     same.
-- why[zh_CN]: 它以 root 权限运行且漏洞历史悠久，更小的邮件程序即可替代。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('sendmail', 'sendmail-bin')
  AND status <> 'config-files';
