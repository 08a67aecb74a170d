-- id: module-ipv6-disabled
-- title: The ipv6 module is loaded with IPv6 switched off
-- title[zh_CN]: 加载 ipv6 模块时关闭 IPv6
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: problem
-- same-as: xccdf:kernel_module_ipv6_option_disabled
-- why: Where IPv6 is not planned and not filtered it is a second network that nobody looks after.
-- why[zh_CN]: 若 IPv6 未规划也未过滤，就等于多出一个无人管理的网络。
-- fix: If IPv6 is not used: echo "options ipv6 disable=1" > /etc/modprobe.d/ipv6.conf, and
--     restart the host.
-- fix[zh_CN]: 确认未使用 IPv6 后执行：echo "options ipv6 disable=1" > /etc/modprobe.d/ipv6.conf，并重启主机。
/* All options lines are given to the module, one behind the other: the last value counts. */
SELECT 'no options line sets disable=1 for ipv6' AS problem, '/etc/modprobe.d' AS path
WHERE coalesce((SELECT regexp_part('.*(?:^|\s)disable=(\S*)', value) FROM module_policy
                WHERE module = 'ipv6' AND kind = 'options' AND value REGEXP '(^|\s)disable='
                ORDER BY place DESC LIMIT 1), '') <> '1';
