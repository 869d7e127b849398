package capacity.local.sample.plan;

import java.util.List;

/** The knowledge products in the brochure, with its titles. */
final class BrochureProducts {

    static final List<String> PRODUCTS = List.of(
            "Ecosystem Management Capacity Building for Lancang-Mekong Cooperation",
            "Genetic Resources for the Benefit of All",
            "Capturing Value and Implementing The Economics of Ecosystems and Biodiversity (TEEB) in Policymaking: Lessons"
                    + " Learned and Experiences in Natural Capital and Ecosystem Services Valuation and Their Links to NBSAPs",
            "National Biodiversity Strategies and Action Plans Implementation with a focus on ecosystem services",
            "Indicators and information systems for Biodiversity and Development - Guidance from the Pan European region",
            "Experiences and Good Practices in China and ASEAN on Biodiversity Planning and Implementation",
            "ASEAN Biodiversity",
            "Enforcement of Environmental Law: Good Practices from Africa and Asia",
            "the first Africa-Asia Inter-regional Expert Meeting on Enforcement of Environmental Law",
            "Training Manual of Environmental Law in Malawi",
            "Handbook of Environmental Liabilities under Environmental and Other Laws in Vietnam",
            "Judicial Training Modules on Environmental Law for Kenyan Magistrates and Judges",
            "Tools on the enforcement of environmental law",
            "Guidelines for environmental offenses and prosecution",
            "Information flyers in English, French and Spanish on the Minamata Convention on Mercury",
            "Workshop proceedings on the Minamata Convention on Mercury",
            "Toolkit for Establishing Laws to Control the Use of Lead in Paint",
            "Market Analysis Report of Promoting Elimination of the Use of Lead Paints in China",
            "Workshop proceedings on Elimination of Lead Paint in China",
            "Brochure on PBDE management",
            "Guidebook on technology, policies, and standards related to the adoption of low Global Warming Potential (GWP)",
            "Regional information platform on Polybrominated Diphenyl Ethers (PBDEs)",
            "Stocktaking on Inclusive Green Economy in Central Asia and Mongolia: A sub-regional Perspective",
            "Webpage on Green Economy",
            "South-South Cooperation: Sharing National Pathways Towards Inclusive Green Economies",
            "Bolivia’s Living Well",
            "South Africa’s Green Economy",
            "Thailand’s Sufficiency Economy",
            "China’s Ecological Civilization",
            "Short videos on the UN Environment and Green Growth Knowledge Platform",
            "Comparative Analysis of Green Public Procurement and Ecolabelling in China, Japan, Thailand and the Republic of"
                    + " Korea: Lessons Learned and Common Success Factors",
            "A compendium featuring six successful examples of green public procurement implementation in four different"
                    + " Asia-Pacific countries");

    private BrochureProducts() {}
}
