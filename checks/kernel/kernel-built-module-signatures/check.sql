-- id: kernel-built-module-signatures
-- title: The kernel checks signatures of modules
-- title[zh_CN]: 内核检查模块签名
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig
-- why: Without it nothing tells a driver of the distribution from one that an attacker brought.
-- why[zh_CN]: 没有此项就无法区分发行版的驱动与攻击者带来的驱动。
-- fix: Start a kernel with CONFIG_MODULE_SIG=y and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG' AND value IS NOT 'y';
