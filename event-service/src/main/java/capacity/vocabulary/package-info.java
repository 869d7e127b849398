/** The vocabularies, published. What is in them is data of the module contracts. */
package capacity.vocabulary;
