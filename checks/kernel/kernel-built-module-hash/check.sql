-- id: kernel-built-module-hash
-- title: Signatures of modules rest on a strong digest
-- title[zh_CN]: 模块签名使用强摘要算法
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- param value: sha512 | the value that is wanted
-- param value[zh_CN]: 要求的取值
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig_hash
-- why: Two modules with one digest can be made where the digest is weak, and one signature fits
--     both.
-- why[zh_CN]: 摘要算法较弱时可构造摘要相同的两个模块，一个签名对两者都有效。
-- fix: Start a kernel with CONFIG_MODULE_SIG_HASH={wanted} and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG_HASH={wanted} 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, :value AS wanted, path, line
FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG_HASH' AND value IS NOT CAST(:value AS TEXT);
