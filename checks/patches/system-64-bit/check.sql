-- id: system-64-bit
-- title: The operating system is a 64-bit one
-- title[zh_CN]: 操作系统为 64 位
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: architecture
-- same-as: xccdf:prefer_64bit_os
-- why: Random addresses in memory have too few bits to help on 32-bit systems, and makers end
--     their updates first.
-- why[zh_CN]: 32 位系统的地址随机化位数太少难以起效，且厂商最先停止其更新。
-- fix: Plan a new installation as 64-bit system; if the processor has 32 bits only, replace the
--     machine.
-- fix[zh_CN]: 规划重装为 64 位系统；若处理器仅支持 32 位，应更换设备。
SELECT name, architecture, path FROM os
WHERE architecture IN ('i386', 'i486', 'i586', 'i686', 'x86', 'armv5tel', 'armv6l', 'armv7l', 'arm',
                       'mips', 'mipsel', 'ppc', 'sparc');
