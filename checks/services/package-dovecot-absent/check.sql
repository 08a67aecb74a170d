-- id: package-dovecot-absent
-- title: The mailbox server (Dovecot, Cyrus) is not installed
-- title[zh_CN]: 未安装邮箱服务端（Dovecot、Cyrus）
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_dovecot_removed xccdf:package_cyrus-imapd_removed
-- why: Mailbox servers are guessed at day and night; a host without mailboxes needs none.
-- why[zh_CN]: 邮箱服务昼夜被尝试猜口令，没有邮箱的主机无须安装。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('dovecot', 'dovecot-core', 'cyrus-imapd')
  AND status <> 'config-files';
