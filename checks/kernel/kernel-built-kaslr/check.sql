-- id: kernel-built-kaslr
-- title: The kernel lies at a random address
-- title[zh_CN]: 内核加载到随机地址
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_randomize_base
-- why: An attacker who knows where the kernel lies needs one flaw less.
-- why[zh_CN]: 攻击者若知道内核所在地址，就少需要一个漏洞。
-- fix: Start a kernel with CONFIG_RANDOMIZE_BASE=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_RANDOMIZE_BASE=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_RANDOMIZE_BASE' AND value IS NOT 'y';
