-- id: selinux-enforcing
-- title: SELinux is set to enforce
-- title[zh_CN]: SELinux 设置为强制模式
-- severity: medium
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g gbt22239:9.1.4.2.g
-- param state: enforcing | the mode that is wanted
-- param state[zh_CN]: 要求的模式
-- key: path
-- same-as: xccdf:selinux_state
-- why: A service that was broken into, the web server for one, can then do all that its account
--     may, and SELinux does not even log it.
-- why[zh_CN]: 否则被攻破的服务（如 Web 服务器）可以做其账户所能做的一切，SELinux 甚至不会记录。
-- fix: Set SELINUX={wanted} in {path}; if it was disabled, touch /.autorelabel and start once with
--     SELINUX=permissive, look at ausearch -m avc, then enforce.
-- fix[zh_CN]: 在 {path} 中设置 SELINUX={wanted}；若原为 disabled，先执行 touch /.autorelabel 并以 SELINUX=permissive 启动一次，用 ausearch -m avc 查看，再改为强制。
SELECT configured_mode, current_mode, :state AS wanted, path, line FROM selinux
WHERE configured_mode IS NOT CAST(:state AS TEXT);
