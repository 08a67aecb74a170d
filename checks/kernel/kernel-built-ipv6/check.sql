-- id: kernel-built-ipv6
-- title: A kernel in a network without IPv6 has none
-- title[zh_CN]: 未使用 IPv6 的网络中内核不含 IPv6
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_ipv6
-- why: IPv6 that nobody uses is reached past rules that were written for IPv4 only.
-- why[zh_CN]: 无人使用的 IPv6 可绕过只针对 IPv4 编写的规则。
-- fix: Start a kernel with CONFIG_IPV6=n and remove {kernel}: the distribution's own kernel if it
--     has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_IPV6=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_IPV6' AND value <> 'n';
